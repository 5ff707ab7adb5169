#!/usr/bin/env bash
# The bill of materials of the program: every package with version, licence and hash, as CycloneDX JSON.
# usage: deploymentTemplates/sbom.sh [file]
set -euo pipefail
cd "$(dirname "$0")/.."
target="${1:-debtbot.cdx.json}"
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
dotnet tool install CycloneDX --version 6.3.1 --tool-path "$tools" >/dev/null
dotnet restore DebtBot/DebtBot.csproj -v quiet --nologo
"$tools/dotnet-CycloneDX" DebtBot/DebtBot.csproj --output "$(dirname "$target")" --filename "$(basename "$target")" --output-format Json --disable-package-restore --exclude-dev
