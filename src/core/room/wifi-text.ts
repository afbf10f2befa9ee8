// What a QR code says so that a phone joins a Wi-Fi network.

/** `WIFI:T:WPA;S:…;P:…;;`, the signs that part its fields escaped; a network without a password is `nopass`. */
export function wifiText(name: string, password: string): string {
  const secret = password === '' ? 'T:nopass' : `T:WPA;P:${escaped(password)}`;
  return `WIFI:S:${escaped(name)};${secret};;`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, (sign) => `\\${sign}`);
}
