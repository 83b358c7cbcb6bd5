const names: Readonly<Record<string, string>> = {
  root: 'kern van de zin',
  nsubj: 'onderwerp', 'nsubj:pass': 'onderwerp van de lijdende vorm', csubj: 'onderwerpszin', 'csubj:pass': 'onderwerpszin, lijdende vorm',
  obj: 'lijdend voorwerp', iobj: 'meewerkend voorwerp', 'obl:arg': 'voorzetselvoorwerp', 'obl:agent': 'wie het doet (lijdende vorm)', obl: 'bepaling',
  ccomp: 'voorwerpszin', xcomp: 'aanvulling bij het werkwoord', expl: 'voorlopig "het" of "er"', 'expl:pv': 'wederkerend "zich"',
  aux: 'hulpwerkwoord', 'aux:pass': 'hulpwerkwoord van de lijdende vorm', cop: 'koppelwerkwoord', 'compound:prt': 'deel van het werkwoord',
  advmod: 'bijwoordelijke bepaling', advcl: 'bijwoordelijke bijzin', mark: 'voegwoord van de bijzin', cc: 'voegwoord', conj: 'nevengeschikt',
  det: 'lidwoord of aanwijzer', amod: 'bijvoeglijk woord', nmod: 'nabepaling', 'nmod:poss': 'bezitter', nummod: 'telwoord', appos: 'bijstelling',
  acl: 'bijzin bij het woord', 'acl:relcl': 'betrekkelijke bijzin', case: 'voorzetsel', flat: 'deel van de naam', fixed: 'deel van vaste woordgroep',
  parataxis: 'los ernaast', orphan: 'rest na weglating', punct: 'leesteken', discourse: 'tussenwerpsel', vocative: 'aanspreking', list: 'lijst',
  dislocated: 'vooropgezet deel', compound: 'deel van de samenstelling', goeswith: 'hoort bij vorig woord', reparandum: 'verbeterd', dep: 'onbekend verband'
}

/** What a label of a dependency is called in Dutch: "onderwerp" for "nsubj". A subtype without a name has that of its type. */
export function relationName(deprel: string): string {
  return names[deprel] ?? names[deprel.replace(/:.*/s, '')] ?? deprel
}
