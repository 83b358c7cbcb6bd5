/** Letter words that everyone knows, or that are better known than what they stand for. In lower case. */
export const accepted: ReadonlySet<string> = new Set(words(`
  aow btw pdf id ggd ns tv ov b&w iban bic pin sms usb ehbo aed eu vs uk nl dvd cd gps led lpg apk bbq dj ok wc kvk cao zzp mbo hbo havo vwo vmbo wo pc it ict
  qr sos bv nv hiv aids covid dna hr pr vip max min sepa wifi kpn ing abn amro rabo anwb klm dhl ups ikea hema ah gvb ret htm nos npo rtl avro bbc vvd pvda cda
  sp pvv sgp bbb fvd cu gl pvdd gpv knvb psv ajax fc vv ac nac nec az knmi anp nvt nb ps mvg fm am cm mm km kg gb mb kb kw kwh mw co nox pfas
  led-lamp suv atv ufo html xml url app apps faq cv vmbo-t havo-vwo gsm hd ip pvc mdf lcd xl xxl mri ct ecg ic seh soa anbo fnv cnv vmbo-b
  asn sns dsb ibm bam asr philips jpg png gif mp xls doc docx csv www http https ceo cfo vn navo who unicef unesco imf ecb eur mkb-nederland nasa fbi cia ek wk os ko vip's pdf's id's tv's cd's
  p.s. l.s. s.v.p. rk pkn knhs nh zh nb gld frl dr nl-alert ecli
`))

/** Words that writers put in capitals to stress them. */
export const stressed: ReadonlySet<string> = new Set(words(`
  niet geen moet wel nu let op stop alle alleen ook en of ja nee nieuw gratis samen info meer lees dag uur het de een u uw wij we ons onze dit dat deze die
  is zijn mag kan kunt voor na met zonder om te tot aan in uit bij door over per van naar altijd nooit eerst pas al nog extra tip tips vol open dicht
  start einde begin klik hier zie ter als dan wie wat waar hoe haal bel mail home menu zoek post plan raad buurt wijk stad dorp kind jeugd werk zorg thuis
  straat weg park plein huis water groen afval papier glas plus min max totaal naam adres datum plaats tel fax email besluit brief bijlage
`))

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
