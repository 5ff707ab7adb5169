#!/usr/bin/env bash
# Installs what the tests need, then runs every test. On Debian or Ubuntu as root or with sudo; elsewhere it names what is missing and fails.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
[ -x /usr/bin/chromium ] || [ -n "${CHROMIUM:-}" ] || missing+=(chromium)
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || missing+=(postgresql)
[ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || missing+=(fonts-noto-cjk)
if [ "${#missing[@]}" -gt 0 ]; then
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  if ! command -v apt-get >/dev/null || { [ -n "$as_root" ] && ! command -v sudo >/dev/null; }; then
    echo "Please install: ${missing[*]} (this script can do it only on Debian or Ubuntu, as root or with sudo)" >&2
    exit 1
  fi
  $as_root apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

(cd DebtBot.Tests/Clients && npm ci --no-audit --no-fund --ignore-scripts --loglevel=error)

DebtBot.Tests/audit.sh

dotnet build DebtBot.slnx -v quiet --nologo
report=$(mktemp)
status=0
dotnet test --solution DebtBot.slnx --no-build 2>&1 | tee "$report" || status=$?
passed=$(sed -nE 's/^ *succeeded: ([0-9]+).*/\1/p' "$report" | tail -n 1)
failed=$(sed -nE 's/^ *failed: ([0-9]+).*/\1/p' "$report" | tail -n 1)
rm -f "$report"
if [ -z "$passed" ] || [ -z "$failed" ]; then
  echo "The test runner printed no result." >&2
  exit 1
fi
echo "$passed passed, $failed failed"
exit "$status"
