// source: own list: what makes a reader ask "why?" or "and so?"
// licence: EUPL-1.2
// date: 2026-11-22

/** Words, as lemmas or written forms, that tell of something that stops, fails, lacks or changes: a reason, a result or a contrast is then expected. */
export const turns: ReadonlySet<string> = new Set((
  'niet geen nooit niemand niets nergens nauwelijks amper helaas jammer zonder '
  + 'dicht gesloten sluiten afgesloten afsluiten stilliggen stil gestremd versperd geblokkeerd onbereikbaar ontoegankelijk '
  + 'afgelast afgelasten geannuleerd annuleren uitgesteld uitstellen uitvallen vervallen verplaatst verplaatsen verzet verzetten verschoven ingetrokken intrekken gestopt stopgezet stoppen afgewezen afwijzen geweigerd weigeren mislukt mislukken '
  + 'weinig tekort tekortschieten onvoldoende ontbreken missen gebrek vol leeg op uitverkocht schaars overbelast druk '
  + 'kapot defect stuk beschadigd schade storing lek brand ongeluk lekkage vertraging vertraagd '
  + 'hoger lager duur duurder goedkoper gestegen stijgen gedaald dalen toegenomen toenemen afgenomen afnemen groeien gegroeid krimpen verdubbeld minder sneller langzamer langer korter eerder beter slechter strenger soepeler '
  + 'lastig moeilijk ingewikkeld onduidelijk ontevreden tevreden klacht klagen bezwaar protest kritiek ziek verhinderd gewond onveilig gevaarlijk gevaar verboden verplicht '
  + 'populair succes succesvol verrassend onverwacht plotseling record tegenvallen meevallen').split(' '))
