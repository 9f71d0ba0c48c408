import { readFileSync } from 'node:fs'
import { openMachine } from '../../demarche.ts'
import { failure } from '../../model/errors.ts'
import { type Command } from '../command.ts'

export const parse: Command = {
  name: 'parse',
  summary: 'Text to CoNLL-U: sentences, tokens, parts of speech, lemmas, dependency trees.',
  args: '[files...]',
  options: [{ flags: '--tokens', description: 'the input is CoNLL-U; keep its sentences and tokens' }],
  example: 'echo "Talks failed, she said." | demarche parse',

  async run({ args, options, out }) {
    const machine = openMachine()
    for (const path of args.length === 0 ? ['-'] : args) {
      let text: string
      try {
        text = readFileSync(path === '-' ? 0 : path, 'utf8')
      } catch (cause) {
        throw failure('E101', [path], { cause })
      }
      const conllu = options['tokens'] ? machine.parseTokens(text) : machine.parse(text)
      out.print(conllu.replace(/\n$/, ''))
    }
    return 0
  },
}
