// How long an encoded sound file says it is, read from its header: WebM and MP4, no more of them than that takes.

/** Seconds. Throws where the file is neither. */
export function fileDuration(bytes: Buffer): number {
  if (bytes.readUInt32BE(0) === 0x1a45dfa3) return webmDuration(bytes);
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return mp4Duration(bytes);
  throw new Error('Neither WebM nor MP4.');
}

/** Duration (element 4489, a float) in units of TimecodeScale (element 2AD7B1, nanoseconds). */
function webmDuration(bytes: Buffer): number {
  const scaleAt = bytes.indexOf(Buffer.from([0x2a, 0xd7, 0xb1]));
  const scaleSize = bytes.readUInt8(scaleAt + 3) & 0x7f;
  const scale = bytes.readUIntBE(scaleAt + 4, scaleSize);
  const at = bytes.indexOf(Buffer.from([0x44, 0x89, 0x88]));
  if (scaleAt < 0 || at < 0) throw new Error('A WebM file without a duration.');
  return (bytes.readDoubleBE(at + 3) * scale) / 1e9;
}

/** Duration and time scale of the movie header, version 0. */
function mp4Duration(bytes: Buffer): number {
  const at = bytes.indexOf('mvhd', 0, 'latin1');
  if (at < 0 || bytes.readUInt8(at + 4) !== 0) throw new Error('An MP4 file without a movie header.');
  return bytes.readUInt32BE(at + 20) / bytes.readUInt32BE(at + 16);
}
