// The room's code as it is read aloud: letter by letter, in two groups, one word to who copies it or listens.

export function JoinCode({ code }: { code: string }) {
  const middle = Math.ceil(code.length / 2);
  return (
    <p class="join-code" data-testid="room-code">
      <span>{code.slice(0, middle)}</span>
      <span>{code.slice(middle)}</span>
    </p>
  );
}
