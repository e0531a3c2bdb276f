// Loaded before a server: says on standard error when its input has come to the word LAST and all before that, and that,
// has had its turn.
import process from 'node:process';

const { stdin, stderr } = process;
const on = stdin.on.bind(stdin);
const TURNS = 5000;

function wait(turns) {
  if (turns > 0) setImmediate(wait, turns - 1);
  else stderr.write('all is read\n');
}

stdin.on = (event, listener) =>
  on(
    event,
    event !== 'data'
      ? listener
      : (chunk) => {
          listener(chunk);
          if (chunk.includes('LAST')) wait(TURNS);
        },
  );
