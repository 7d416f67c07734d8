/** How a command speaks: sentences for a person, or one JSON object for a program. */
export interface Output {
  say(line: string): void;
  /** Overwrites itself on a terminal; silent elsewhere. */
  progress(line: string): void;
  result(value: unknown, lines: () => readonly string[]): void;
}

export function openOutput(json: boolean): Output {
  const live = !json && process.stderr.isTTY === true;
  return {
    say: (line) => {
      if (!json) console.log(line);
    },
    progress: (line) => {
      if (live) process.stderr.write(`\r\x1b[2K${line}`);
    },
    result: (value, lines) => {
      if (live) process.stderr.write('\r\x1b[2K');
      console.log(json ? JSON.stringify(value) : lines().join('\n'));
    },
  };
}
