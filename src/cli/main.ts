#!/usr/bin/env node
import { terminalOutput } from './output.ts'
import { runProgram } from './program.ts'

// A reader that goes away early (`| head`) is no failure of ours.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runProgram(
  process.argv.slice(2),
  terminalOutput(process.stdout, process.stderr),
  process.env,
)
