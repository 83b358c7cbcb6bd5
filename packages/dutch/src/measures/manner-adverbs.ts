/**
 * Adverbs of manner, which LiNT-II counts as content words. From lint-ii 0.1.3 (vanboefer/lint_ii), manner_adverbs_20251017, taken on 2026-11-22.
 * Licence: EUPL-1.2.
 */
export const mannerAdverbs: ReadonlySet<string> = new Set(`
ambtshalve ambtswege anderszins beleefdheidshalve beroepshalve bloedens botweg boudweg buitenspel coulancehalve desgevraagd desgewenst droogweg
eerlijkheidshalve fasegewijs fatsoenshalve gemakkelijkheidshalve gemakshalve halfstok halsoverkop hardop hoedanook holderdebolder honderduit
improviserenderwijs inderhaast kortheidshalve kortweg koudweg lichterlaaie luidkeels luidop metterdaad natura nauwlettend noodgedwongen overhoop
overkop overweg pal pardoes plompverloren rakelings rechtaan rechtens rechtswege rechttoe rechtuit samen schertsenderwijs slaags sluipenderwijs solo
spaak spelenderwijs staatswege stomweg stormenderhand terloops tevergeefs tussenbeide uiteen vanzelf veiligheidshalve volledigheidshalve
voorzichtigheidshalve vragenderwijs vrijuit willens
`.trim().split(/\s+/))

/** Signs of units, which LiNT-II counts as concrete nouns. Same source, measurement_units. */
export const unitSigns: ReadonlySet<string> = new Set(`
bar bq ca cal cc cd cg cm dag dal dam dg dl dm dpt ev gb gcal gcm gcs ghz gw ha hg hl hm hpa hz kb kcal kg khz kj kl km krt/kt kv kw kwh lm lx m2 m3
ma mb mbar mcal mg mhz min ml mm ms mw nm ns pa pk va wh °c °f μm
`.trim().split(/\s+/))
