#!/usr/bin/env bash
# Installs what the tests use and npm does not have, from Debian's packages. CI runs it; on your own machine it is optional:
# without these programs the tests that need them are skipped, and say so.
set -euo pipefail

if command -v soffice >/dev/null; then
  echo "LibreOffice is er al: $(command -v soffice)"
  exit 0
fi
if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo 'LibreOffice ontbreekt, en installeren kan hier niet (geen apt-get, of geen rechten). De test met LibreOffice wordt overgeslagen.'
  exit 0
fi
echo 'LibreOffice installeren (libreoffice-writer-nogui): Testpanel leest er .doc en .rtf mee, en een test doet dat echt.'
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui >/dev/null
echo "Klaar: $(soffice --version)"
