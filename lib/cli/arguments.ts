/** Reads the arguments of every command: `--help` prints the help and stops; unknown options are reported in French. */
import { parseArgs } from 'node:util';
import { nearest } from '../content/read/validate.ts';
import { endPlainly } from './failure.ts';
import { stopWithParent } from './stopping.ts';

interface Option {
  /** Its purpose, in a few French words. */
  readonly about: string;
  /** Placeholder of its value in the help; undefined for a flag. */
  readonly value?: string;
}

/** The name, the purpose and the options of a command. */
export interface Command<Name extends string = string> {
  /** Name after « npm »: « run check », « start ». */
  readonly name: string;
  /** Its purpose, in French. */
  readonly about: string;
  /** Placeholder of its operands in the help: « CHEMIN », « [FICHIER…] ». Undefined when it has none. */
  readonly operands?: string;
  readonly options: Readonly<Record<Name, Option>>;
}

export interface Arguments<Name extends string> {
  /** Arguments that are not options, in order. */
  readonly operands: readonly string[];
  /** Value of each option given; the last one when it is repeated. */
  readonly values: Readonly<Partial<Record<Name, string>>>;
  /** Every value of an option, in order. */
  readonly every: (name: Name) => readonly string[];
  /** Flags given. */
  readonly flags: ReadonlySet<Name>;
}

/** The text to print instead of running the command, and the exit code: 0 for help, 1 for a mistake. */
export interface Answer {
  readonly text: string;
  readonly code: 0 | 1;
}

/**
 * The arguments of the process. Prints help or a mistake and exits; from then on, uncaught errors print one sentence.
 */
export function commandLine<Name extends string>(command: Command<Name>): Arguments<Name> {
  endPlainly();
  const read = readArguments(command, process.argv.slice(2));
  if (!('code' in read)) {
    stopWithParent();
    return read;
  }
  if (read.code === 0) process.stdout.write(`${read.text}\n`);
  else process.stderr.write(`${read.text}\n`);
  process.exit(read.code);
}

/** The parsed arguments, or the answer to print instead. Never throws. */
export function readArguments<Name extends string>(
  command: Command<Name>,
  args: readonly string[],
): Arguments<Name> | Answer {
  if (args.some((argument) => argument === '--help' || argument === '-h')) return { text: helpOf(command), code: 0 };
  const names = Object.keys(command.options) as Name[];
  const { tokens } = parseArgs({
    // npm passes on a second « -- », as in `npm run check -- a.md -- --format json`.
    args: args.filter((argument) => argument !== '--'),
    options: Object.fromEntries(
      names.map((name) => [name, { type: command.options[name].value === undefined ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const values: Partial<Record<Name, string>> = {};
  const given: (readonly [Name, string])[] = [];
  const flags = new Set<Name>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((one) => one === token.name);
    const option = name === undefined ? undefined : command.options[name];
    if (name === undefined || option === undefined) {
      const near = nearest(
        token.rawName,
        [...names, 'help'].map((name) => `--${name}`),
      );
      return refusal(command, `L’option « ${token.rawName} » n’existe pas.${near === null ? '' : ` ${near}`}`);
    }
    if (option.value === undefined && token.value !== undefined)
      return refusal(command, `L’option « ${token.rawName} » ne prend pas de valeur.`);
    if (option.value === undefined) flags.add(name);
    else if (token.value === undefined || token.value === '')
      return refusal(command, `L’option « ${token.rawName} » attend une valeur : ${token.rawName} ${option.value}.`);
    else {
      values[name] = token.value;
      given.push([name, token.value]);
    }
  }
  const [extra] = operands;
  if (command.operands === undefined && extra !== undefined)
    return refusal(command, `« ${extra} » n’est pas attendu : cette commande ne prend que des options.`);
  const every = (name: Name) => given.flatMap(([own, value]) => (own === name ? value : []));
  return { operands, values, flags, every };
}

/** The answer to a mistake: the message and the usage of the command. */
export function refusal(command: Command, message: string): Answer {
  return { text: `${message}\n${usageOf(command)}`, code: 1 };
}

function usageOf({ name, operands, options }: Command): string {
  const written = Object.entries(options).map(([option, facts]) => `[${flagOf(option, facts)}]`);
  return `Usage : ${[`npm ${name}`, ...(operands === undefined && written.length === 0 ? [] : ['--']), ...(operands === undefined ? [] : [operands]), ...written].join(' ')}`;
}

function helpOf(command: Command): string {
  const rows = [
    ...Object.entries(command.options).map(([name, facts]) => [flagOf(name, facts), facts.about] as const),
    ['--help, -h', 'affiche cette aide, et ne fait rien d’autre'] as const,
  ];
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [
    usageOf(command),
    '',
    command.about,
    '',
    ...rows.map(([flag, about]) => `  ${flag.padEnd(width)}  ${about}`),
  ].join('\n');
}

function flagOf(name: string, { value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
