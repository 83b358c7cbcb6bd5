/**
 * Parts of loan words that are said in fewer or more syllables than Dutch spelling says: patterns of words or beginnings and ends of words, by their
 * number of syllables. Written by hand; EUPL-1.2.
 */
const parts: readonly (readonly [number, string])[] = [
  // English "ea" and "oa"
  [1, '(?:str|d|scr|cr)eam|dream|team(?![bpo])|steam(?!b)|jeans?|lease(?=$|[^dnrt])|leas(?=ed?t?$|ing|en|er)|break|speak|peak|leak|sneak|freak|beat(?!r)'],
  [1, '(?<!i)deal(?![ei])|clean|(?<!t)heat|seat|meal|teach|coach|reach|head|thread|bread|spread|read(?=y|er)|lead(?=s?$|er)|health|wealth|feat|beach|cheat'],
  [1, 'road|load|board|toast|proach|goal|soap|loan|cloak'],
  // English silent "e"
  [2, 'social(?=$|-)|website|(?:on|off|air|pipe|hot|head|base|by|out|dead|time)line(?=$|s$|-|r)|up(?:date|grade)(?=$|s$|-)|downgrade|(?:soft|hard|mal|firm|free)ware'],
  [2, 'service|office|freelance|science|challenge|business|issue|tissue|(?<!e)value|people|google|private(?![nr])|mobile(?=$|s$)|creative(?=$|s$)|release|escape'],
  [1, '(?<=^|-)site(?=s?$|b)|phone(?=s?$|-)|(?<=^|-|cup|pan)cake(?=s?$)|make(?=-?up|-?over)|home(?=$|p|-|w)|page(?=s?$|-)|time(?=$|s$|out|-|l)|game(?=s?$|d$)'],
  [1, '(?<=^|face)book|face(?=b|lift|$)|live(?=stream|$|-)|drive(?=$|s$|-)|bike(?=s?$|-)|like(?=s?$)|house(?=s?$|-)|lounge|bridge|change|quote(?=s?$)'],
  [1, 'base(?=ball|d$)|case(?=s?$|load|manag)|safe(?=$|s$)|trade|space|race(?=s?$)|place(?![nb])|shape|fake|style(?=$|s$)|queue|tape(?=s?$)|store(?=s?$)'],
  [1, 'score(?=s?$)|care(?=s?$|-)|share|finance$|range(?=s?$)|stage(?=d)|voice|choice|bye|fire(?=w|f|$)'],
  [3, 'iency|requiem|interface|performance|compliance|barbecue'],
  // French and other names
  [4, 'portefeuille|manoeuvre(?=n)'], [3, 'manoeuvre|douane|guerrilla|isra[eë]l|hygien|pati[eë]nt|micha[eë]l'],
  [2, 'feuille|cli[eë]nt|vague'], [1, 'bouill|crèche|saus']
]

/** Whether a word has any of the parts: most have none, and need not be asked for each. */
export const anyLoanWord = new RegExp(parts.map(([, pattern]) => pattern).join('|'))

/** Each pattern with the syllables of what it finds, for words in small letters. */
export const loanWords: readonly (readonly [RegExp, number])[] = parts.map(([count, pattern]) => [new RegExp(pattern, 'g'), count])
