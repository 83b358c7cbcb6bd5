import type {Words} from './nl.ts'

/** What the command line says in English. */
export const en: Words = {
  seeHelp: (command) => `Type "testpanel help${command === '' ? '' : ` ${command}`} --lang en" for help.`,
  didYouMean: (guess) => `Did you mean ${guess}?`,
  unknownCommand: (command) => `"${command}" is not a command of Testpanel.`,
  unknownOption: (option) => `There is no option ${option}.`,
  optionElsewhere: (option, command) => `The option ${option} does not work with "testpanel ${command}".`,
  missingValue: (option) => `${option} needs something after it.`,
  needlessValue: (option) => `${option} takes nothing after it.`,
  wrongValue: (option, value, allowed) => `"${value}" cannot be used with ${option}. You can choose: ${allowed}.`,
  wrongSeconds: (option, value) => `"${value}" cannot be used with ${option}. Give a number of seconds, such as 60.`,
  nothingToCheck: 'Say which file or folder Testpanel must check. For example: testpanel check letter.docx',
  nothingToFix: 'Say which file Testpanel must improve. For example: testpanel fix letter.docx',
  wrongReport: (value, allowed) => `"${value}" cannot be used with --report. Give a kind and a file, such as --report html=report.html. Kinds are: ${allowed}.`,
  reportTwice: (path) => `Two reports cannot go in ${path}. Give each report a name of its own.`,
  nothingForBaseline: 'Say for which file or folder you want a baseline. For example: testpanel baseline site/',
  baselineNeedsFile: '"testpanel baseline" needs the name of a file or folder. It does not work with "-".',
  fixNeedsFile: '"testpanel fix" needs the name of a file. It does not work with "-".',
  fixOneCopy: 'With -o you can improve one file. Leave out -o for more files.',
  oneRule: 'Say which rule you want explained. For example: testpanel explain lange-zin',
  tooMany: (command, extra) => `"testpanel ${command}" does not understand "${extra}": that is one too many.`,
  stdinOnce: 'You can use "-" only once.',

  configurationMissing: (path) => `The configuration file ${path} does not exist or may not be read. Check the name after --config.`,
  configurationWrong: (path) => `The configuration in ${path} is not right. Nothing was checked.`,

  outputIsInput: (path) => `The report cannot go in ${path}: that file is being checked. Choose another name after -o.`,
  outputIsLetter: (path) => `The report cannot go in ${path}: that looks like a letter or page. Choose another name after -o, such as report.json.`,
  outputExists: (path) => `${path} exists and is not a report of this kind. Testpanel does not write over it. Choose another name after -o.`,
  outputFailed: (path, reason) => `The report could not be saved in ${path}. Check the folder and whether you may save there. (${reason})`,
  outputWritten: (path) => `The report is in ${path}.`,

  baselineMissing: (path) => `The baseline ${path} does not exist or may not be read. Make one with: testpanel baseline`,
  baselineWrong: (path) => `${path} is not a baseline of Testpanel, or it is damaged. Nothing was checked. Make a new one with: testpanel baseline`,
  baselineExists: (path) => `${path} exists already. Testpanel does not write over it. To bring the baseline up to date, add --update.`,
  baselineOther: (path) => `${path} exists already and is not a baseline of Testpanel. Testpanel leaves it as it is. Choose another name after -o.`,
  baselineWritten: (path, findings, files) => `The baseline is in ${path}: ${findings === 1 ? '1 point' : `${findings} points`} in ${files === 1 ? '1 file' : `${files} files`}.`,
  baselineChanged: (more, fewer) => `${more === 1 ? '1 point' : `${more} points`} came in. ${fewer === 1 ? '1 point' : `${fewer} points`} went out.`,
  baselineLacks: (path, reason) => `Not in the baseline: ${path}. ${reason}`,
  typeText: 'Type or paste your text. Ready? Press Enter and then Ctrl+D (Windows: Ctrl+Z and Enter).',
  progress: (done, total) => `${done} of ${total} files checked`,
  pdfSkipped: (n) => `Not checked: ${n === 1 ? '1 PDF file' : `${n} PDF files`}. This version of Testpanel does not read PDF yet.`,
  excluded: (n) => `Left out: ${n === 1 ? '1 file' : `${n} files`}, because of "exclude" in the configuration.`,
  interrupted: 'Stopped. The report is not complete.',
  broken: (reason) => `Something went wrong in Testpanel itself. Please tell its makers. (${reason})`,

  unknownRule: (id) => `There is no rule "${id}".`,
  seeRules: 'Type "testpanel rules --lang en" to see all rules.',
  dutchOnly: 'Rule pages exist in Dutch only: they explain Dutch words and sentences.',
  rules: {id: 'Rule', title: 'What', level: 'Kind', presets: 'On in'},
  levels: {error: 'error', warning: 'warning', advice: 'advice'},
  ruleCount: (n) => `${n === 1 ? '1 rule' : `${n} rules`}. About a rule (in Dutch): testpanel explain NAME`,
  good: 'Right',
  bad: 'Not like this',

  scoreNeedsJsonl: 'Put --jsonl after "testpanel score" and pass {"id": …, "text": …} on each line.',
  notScorable: (line: number) => `Line ${line} is no JSON with "id" and "text", like {"id": "1", "text": "A sentence."}. Mend that line and try again.`,
  notConllu: (path, line) => `Line ${line} of ${path} is not CoNLL-U. A line must have ten columns with a tab between them, the first one a number.`,
  cannotParse: (path, reason) => `${path}: ${reason}`,
  pipedIn: 'the input',

  monitorUnknown: (what: string) => `Testpanel does not know "monitor ${what}". Did you mean: testpanel monitor verklaring report.json`,
  monitorNeedsReport: 'Say which report to take the data from. For instance: testpanel monitor verklaring report.json',
  statementMissing: (path: string) => `The report ${path} does not exist or may not be read. Make one with: testpanel check site/ --preset wcag21 --format json -o report.json`,
  statementTooLarge: (path: string) => `The report ${path} is too large. Make a report of fewer files.`,
  statementUnfit: {
    'no-json': (path: string) => `${path} is no JSON. Make a report with: testpanel check site/ --preset wcag21 --format json -o report.json`,
    'no-report': (path: string) => `${path} is no report of Testpanel, or it is damaged. Make a report with: testpanel check site/ --preset wcag21 --format json -o report.json`,
    'other-version': (path: string) => `${path} is a report of another version of Testpanel. Make the report again.`
  },
  statementExists: (path: string) => `${path} exists and is no overview for a statement. Testpanel does not write over it. Choose another name after -o.`,

  withoutSandbox: 'Note: you work as administrator (root). The browser then protects your computer less against malicious pages. Do so in a container only.',

  initExists: (path) => `${path} exists already. Testpanel leaves it as it is.`,
  initWritten: (path) => `${path} was made. It holds the configuration for this folder; read about it with: testpanel help init --lang en`
}
