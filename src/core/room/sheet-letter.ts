// The letter of an option in a table: the one by which the room called it, its place among those shown.

export function sheetLetter(place: number): string {
  return String.fromCharCode(65 + place);
}
