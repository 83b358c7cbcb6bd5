import type {Help} from './help.nl.ts'

/** The help of each command in English. */
export const help: Help = {
  '': `Testpanel checks Dutch letters and web pages. Is the language plain? And can
everybody use the page? Everything happens on your own computer. Your texts go
nowhere.

Usage
  testpanel check letter.docx     Check a letter
  testpanel check letters/        Check all letters in a folder
  testpanel check <address> --site
                                  Check a whole website
  testpanel baseline site/        Remember what there is now, for later
  testpanel fix letter.docx       Make an improved copy
  testpanel explain lange-zin     Read about a rule (in Dutch)
  testpanel rules                 See all rules
  testpanel score --jsonl         Measure how hard texts are
  testpanel parse letter.docx     Parse the sentences of a letter
  testpanel gather <address>      Make a record of a page
  testpanel monitor verklaring    Begin your accessibility statement
  testpanel init                  Make a configuration file
  testpanel help check            Read more about a command
  testpanel --version             See which version you have

Testpanel reads docx, odt, md, txt, html and eml; doc and rtf with LibreOffice.
Add --lang en to a command to get its answer in English.
`,
  check: `testpanel check <files, folders or addresses> [options]

Checks files, folders, web pages, or the text you pipe in (-).

Examples
  testpanel check letter.docx
  testpanel check letters/ --fail-on error
  testpanel check "site/**/*.html" --format markdown -o report.md
  testpanel check https://www.gemeente.nl/ --site
  cat letter.txt | testpanel check -

Options
  --format KIND        pretty (to read), html, markdown, json or jsonl.
                       For CI: sarif, junit, github, gitlab or earl
  -o, --output NAME    Put the report in a file
  --report KIND=NAME   One more report, in a file. You may repeat this
  --preset NAME        b1-brief, b1-web, wcag, wcag21 or alles; chosen by
                       format otherwise. Or together: b1-web,wcag21
  --fail-on KIND       error: only errors count. warning: warnings count too
                       (default). never: nothing counts
  --config NAME        Configuration file (default: testpanel.json)
  --lang LANGUAGE      nl or en
  --no-color           No colours
  --stdin-path NAME    Name of the text you pipe in with -
  --time-limit SEC     Stop with a file after so many seconds (default: 60)
  --time-budget SEC    Stop with everything after so many seconds
  --baseline NAME      Only what is new since this baseline counts
  --browser            Show html files in Chromium, with their scripts
  --browser-path NAME  Use this browser (Testpanel looks for one otherwise)
  --viewport SIZES     Show each page in these windows, for example
                       1280x1024,320x640 or desktop,phone
  --login NAME         Log in first. This file says how (see below)

A whole website
  --site               Check all pages of the website of this address: what is
                       in its sitemap and what links lead to. Also docx and
                       odt. PDFs are named in the report
  --max-pages NUMBER   Look at so many pages at most (default: 200)
  --pace SEC           Wait so many seconds between two pages (default: what
                       the website asks, or 1)
  --resume             Go on with a check that was stopped
  --queue ADDRESS      Do it with several computers: they share the work in this
                       database, for example postgres://name@server/database
  --worker             Help who has begun already. Makes no report
  Testpanel stays on this website and does what robots.txt asks. A link to a
  page that does not exist is in the report.

Logging in
  The file after --login holds the steps. $NAME is an environment variable:
  never put a password in the file. A field or button has the name that it has
  on the page, or css: with a selector.
    {"origin": "https://mijn.gemeente.nl", "steps": [
      {"open": "/inloggen"},
      {"fill": "E-mail", "with": "$TESTPANEL_NAME"},
      {"fill": "Wachtwoord", "with": "$TESTPANEL_PASSWORD"},
      {"click": "Inloggen"}, {"see": "Welkom"}]}
  With "everywhere": "Uitloggen" Testpanel sees on each page whether you are
  still logged in. It may be a file of Playwright too (storage state).

Exit codes
  0  nothing found that counts
  1  something found that counts; advice and "check yourself" never do
  2  something was not checked; the report says what and why
`,
  baseline: `testpanel baseline <files, folders or addresses> [options]

Makes a baseline: Testpanel remembers what it finds today. After that only what
is new or got worse counts with "testpanel check --baseline".
The baseline holds no text of your files.

Examples
  testpanel baseline site/
  testpanel check site/ --baseline testpanel-baseline.json
  testpanel baseline site/ --update
  testpanel baseline https://www.gemeente.nl/ --site

Options
  -o, --output NAME    Name of the baseline (default: testpanel-baseline.json)
  --update             Bring a baseline that is there up to date
  --reason TEXT        Why these points may stay for now
  --preset NAME        b1-brief, b1-web, wcag, wcag21 or alles; chosen by
                       format otherwise. Or together: b1-web,wcag21
  --config NAME        Configuration file (default: testpanel.json)
  --lang LANGUAGE      nl or en
  --time-limit SEC     Stop with a file after so many seconds (default: 60)
  --time-budget SEC    Stop with everything after so many seconds
  --browser            Show html files in Chromium, with their scripts
  --browser-path, --viewport, --login, --site, --max-pages, --pace, --resume,
  --queue              As with: testpanel check

Exit codes
  0  it was done
  2  a file is not in it, or there is no baseline; there is a reason with it
`,
  fix: `testpanel fix <files> [options]

Replaces what may always be replaced: formal words, abbreviations, dates and
amounts. Names, laws, quotations, numbers and fields stay as they are. You see
what changes. The improved text goes to a copy: your own file stays as it is.
In docx and odt the changes are tracked changes.

Examples
  testpanel fix letter.docx             Makes letter.verbeterd.docx
  testpanel fix letter.docx --dry-run   Only shows what would change
  testpanel fix letter.md -o new.md

Options
  --dry-run            Make no copy
  -o, --output NAME    Name of the copy
  --preset NAME        b1-brief, b1-web or alles; chosen by format otherwise
  --config NAME        Configuration file (default: testpanel.json)
  --lang LANGUAGE      nl or en
  --no-color           No colours
  --time-limit SEC     Stop with a file after so many seconds (default: 60)

Exit codes
  0  it was done, or there was nothing to improve
  2  a file was not improved; there is a reason with it
`,
  explain: `testpanel explain <rule>

Explains a rule: why it is there, what you can do, and examples. In Dutch only.

Example
  testpanel explain lange-zin

To see which rules there are: testpanel rules --lang en
`,
  rules: `testpanel rules [--format json]

Shows all rules, and the kinds of text they are on for.
`,
  score: `testpanel score --jsonl

Measures how hard texts are, for research and for comparing texts. Each line
of input holds {"id": …, "text": …}; each line of output {"id", "level",
"score", …}. A higher score is harder. There is a "level" only for a text of
at least 100 words and 5 sentences.

Example
  cat texts.jsonl | testpanel score --jsonl > scores.jsonl

Exit code
  0  done
  2  could not be done; it says why
`,
  parse: `testpanel parse [file] [options]

Parses Dutch sentences: of each word its part of speech, dictionary form and
place in the sentence. Without a file, or with -, it reads what you pipe in.

Examples
  testpanel parse letter.docx
  testpanel parse letter.docx --format json
  cat letter.txt | testpanel parse -
  testpanel parse sentences.conllu --format conllu

Options
  --format KIND        tree (to read), conllu or json
  --input KIND         text (default) or conllu: sentences already divided in
                       words. A .conllu file is recognised by its name
  --lang LANGUAGE      nl or en
  --time-limit SEC     Stop reading after so many seconds (default: 60)

Exit codes
  0  it was done
  2  it was not done; there is a reason with it
`,
  gather: `testpanel gather <address or html file> --save <record.json> [options]

Records a page as a browser shows it. You can check the record later without a
browser, or send it along when you report a mistake.
Mind: all text of the page is in the record.

Examples
  testpanel gather https://gemeente.nl/afval --save afval.json
  testpanel check afval.json

Options
  --save NAME          The file for the record. It must not exist yet
  --login NAME         File that says how to log in (see: help check)
  --viewport SIZES     Sizes of the window, such as desktop,phone
  --browser-path NAME  Use this browser (otherwise Testpanel looks for one)
  --lang LANGUAGE      nl or en
  --time-limit SEC     Stop with the page after so many seconds (usually: 60)

Exit codes
  0  it went well
  2  it did not; it says why
`,
  monitor: `testpanel monitor verklaring <report.json> [options]

Turns a report into an overview for your accessibility statement: for each
criterion what the computer looked at, what it found, and what a person must
still look at. The overview gives no status: that takes research by people.

Examples
  testpanel check site/ --preset wcag21 --format json -o report.json
  testpanel gather <address>      Record a page
  testpanel monitor verklaring report.json --lang en -o statement.md

Options
  --preset NAME        wcag21 (usual): the 50 criteria of DigiToegankelijk.
                       wcag: the 55 criteria of WCAG 2.2
  --format KIND        markdown (usual) or json. Or wcag-em: an evaluation that
                       you open in the WCAG-EM Report Tool of W3C
  -o, --output NAME    Put the overview in a file
  --lang LANGUAGE      nl or en

Exit code
  0  done
  2  not done; it says why
`,
  init: `testpanel init

Makes testpanel.json, a configuration file, in this folder.
If there is one, nothing changes.

What you can set
  lang      "nl" or "en": the language of the report
  preset    "b1-brief", "b1-web", "wcag", "wcag21" or "alles". More at once is
            possible: ["b1-web", "wcag21"]
  failOn    "error", "warning" or "never": what counts for the exit code
  rules     for each rule: false (off), true (on), "error", "warning", "advice"
  ignore    points that may stay, with a reason, a name and an end date
  exclude   files and folders that Testpanel leaves out
`,
  help: `testpanel help [command]

Explains a command. For example: testpanel help check
`
}
