// The one folder of the built game whose file names change whenever their content does.
// The build puts such files there; the server lets browsers keep them for good.

export const HASHED_FOLDER = 'hashed';
