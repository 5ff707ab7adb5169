#!/usr/bin/env bash
# Fails when a package, direct or brought along, has a known vulnerability (NU1901 to NU1904). Part of test.sh.
# Not every feed offers the data: then it says so and passes – or fails, with AUDIT=required. AUDIT_SOURCE names another place that offers them.
# usage: DebtBot.Tests/audit.sh
set -euo pipefail
cd "$(dirname "$0")/.."
source="${AUDIT_SOURCE:-https://api.nuget.org/v3/index.json}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NUGET_HTTP_CACHE_PATH="$work/cache"
sed "s#</configuration>#  <auditSources><clear /><add key=\"audit\" value=\"$source\" allowInsecureConnections=\"true\" /></auditSources>\n</configuration>#" nuget.config > "$work/nuget.config"

# A project of one package asks whether there are data at all (NU1905), without touching ours.
yaml=$(sed -nE 's/.*Include="YamlDotNet" Version="([^"]+)".*/\1/p' Directory.Packages.props)
printf '<Project/>' | tee "$work/Directory.Build.props" > "$work/Directory.Packages.props"
printf '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="YamlDotNet" Version="%s" /></ItemGroup></Project>' "$yaml" > "$work/asks.csproj"
if dotnet restore "$work/asks.csproj" --nologo -v normal | grep -q NU1905; then
  echo "NOT AUDITED: $source offers no vulnerability data; nothing is known about the packages' vulnerabilities." >&2
  [ "${AUDIT:-}" != required ]
  exit
fi

dotnet restore DebtBot.slnx --nologo -v quiet --force --configfile "$work/nuget.config" -p:NuGetAudit=true -p:NuGetAuditMode=all -p:NuGetAuditLevel=low "-warnaserror:NU1901;NU1902;NU1903;NU1904"
echo "audited: no known vulnerability in any package, says $source"
