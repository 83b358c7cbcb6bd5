/**
 * Words a resident must know as they are, since they stand on a desk, a form or a website: an easier word would send the reader to the wrong place. No
 * word list may offer a replacement for them; those that need it are explained instead.
 */
export const keep: readonly string[] = [
  'paspoort', 'identiteitskaart', 'rijbewijs', 'digid', 'burgerservicenummer', 'uittreksel', 'geboorteakte', 'huwelijksakte', 'overlijdensakte',
  'verblijfsvergunning', 'nationaliteit', 'briefadres', 'stempas', 'kiezerspas', 'stembureau', 'gemeenteraad', 'burgemeester', 'wethouder',
  'ombudsman', 'omgevingsvergunning', 'omgevingsplan', 'bestemmingsplan', 'parkeervergunning', 'gehandicaptenparkeerkaart', 'huisvestingsvergunning',
  'kapvergunning', 'evenementenvergunning', 'exploitatievergunning', 'standplaatsvergunning', 'urgentieverklaring', 'uitkering', 'bijstand',
  'bijzondere bijstand', 'individuele inkomenstoeslag', 'studietoeslag', 'huurtoeslag', 'zorgtoeslag', 'kinderopvangtoeslag', 'kinderbijslag',
  'zorgverzekering', 'persoonsgebonden budget', 'schuldhulpverlening', 'kwijtschelding', 'mantelzorg', 'mantelzorger', 'dagbesteding', 'jeugdhulp',
  'inburgering', 'leerplicht', 'leerlingenvervoer', 'belasting', 'afvalstoffenheffing', 'rioolheffing', 'onroerendezaakbelasting', 'hondenbelasting',
  'toeristenbelasting', 'precariobelasting', 'woz-waarde', 'woz-beschikking', 'milieustraat', 'restafval', 'grofvuil', 'bezwaar', 'dwangsom',
  'huisverbod', 'waterschap', 'kadaster', 'erfpacht', 'energielabel', 'welstandscommissie', 'verklaring omtrent het gedrag', 'basisregistratie personen'
]
