/**
 * Words that say how one thing hangs together with another: reason, contrast, condition, time, order. They help readers (Land 2009; Sanders), so they never
 * count against a text, and a clause that begins with one is measured as if it were a sentence of its own: leaving the word out gains nothing.
 */
const connectives: ReadonlySet<string> = new Set(
  `omdat want doordat daardoor hierdoor waardoor daarom dus zodat daarvoor hiervoor immers namelijk
   maar toch echter hoewel ondanks ofschoon terwijl tenzij behalve integendeel
   als wanneer indien mits zolang anders dan
   voordat nadat zodra totdat sinds sindsdien eerst daarna vervolgens ondertussen intussen toen
   en of ook bovendien daarnaast verder bijvoorbeeld zoals kortom`.split(/\s+/)
)

/** Connectives that open a clause of their own; after the others a clause may simply go on. */
const openers: ReadonlySet<string> = new Set(
  `omdat want doordat waardoor daarom daardoor zodat dus maar hoewel terwijl tenzij als wanneer indien mits voordat nadat zodra totdat sinds toen zolang
   aangezien opdat`.split(/\s+/)
)

/** Whether a word, in lower case, is a connective. */
export function isConnective(word: string): boolean {
  return connectives.has(word)
}

/** Whether a word, in lower case, opens a clause that could have been a sentence of its own. */
export function opensClause(word: string): boolean {
  return openers.has(word)
}
