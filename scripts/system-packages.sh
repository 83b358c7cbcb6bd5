#!/usr/bin/env bash
# Installs what the tests use and npm does not have, from Debian's packages. CI runs it; on your own machine it is optional:
# without these programs the tests that need them are skipped, and say so.
set -euo pipefail

missing=()
if command -v soffice >/dev/null; then
  echo "LibreOffice is er al: $(command -v soffice)"
else
  missing+=(libreoffice-writer-nogui) # Testpanel leest er .doc en .rtf mee
fi
if command -v chromium >/dev/null || command -v google-chrome >/dev/null; then
  echo "Chromium is er al: $(command -v chromium || command -v google-chrome)"
else
  missing+=(chromium) # Testpanel laat er webpagina's in zien
fi
# Debian zet de programma's van een PostgreSQL-server niet op het pad, maar bij hun versie.
if compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; then
  echo 'PostgreSQL is er al.'
else
  missing+=(postgresql) # meer computers verdelen er het werk van een hele website in
fi
if [ "${#missing[@]}" -eq 0 ]; then exit 0; fi
if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo "Niet gevonden: ${missing[*]}. Installeren kan hier niet (geen apt-get, of geen rechten). De tests ermee worden overgeslagen."
  exit 0
fi
echo "Installeren: ${missing[*]}"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo 'Klaar.'
