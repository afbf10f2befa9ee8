// The letter by which a room calls an option aloud: its place among those shown, alike on every screen.

export function optionLetter(place: number): string {
  return String.fromCharCode(65 + place);
}
