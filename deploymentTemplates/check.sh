#!/usr/bin/env bash
# Checks the templates with the tools they are for; on Debian or Ubuntu as root it installs those that are missing. Part of no test run, because they are large: run it after changing a template.
# usage: deploymentTemplates/check.sh
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

missing=()
for pair in nginx:nginx-light caddy:caddy promtool:prometheus docker-compose:docker-compose yamllint:yamllint kubectl:kubernetes-client systemd-analyze:systemd; do
  command -v "${pair%%:*}" >/dev/null || [ -x "/usr/sbin/${pair%%:*}" ] || missing+=("${pair##*:}")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

echo "systemd"
# The programs the units start are not here; everything else must be right.
mkdir "$work/units"
cp one-machine/*.service one-machine/*.timer "$work/units"
sed -i -E 's#^ExecStart=/usr/bin/(dotnet|rsync) .*#ExecStart=/bin/true#' "$work"/units/*.service
systemd-analyze verify "$work"/units/* 2>&1 | tee "$work/verify"
[ ! -s "$work/verify" ]
systemd-analyze security --offline=true --threshold=20 "$PWD/one-machine/debtbot.service" | tail -n 1

echo "nginx"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=bot.example -keyout "$work/privkey.pem" -out "$work/fullchain.pem" 2>/dev/null
sed "s#/etc/letsencrypt/live/bot.example#$work#; s#/var/log/nginx#$work#" one-machine/nginx.conf > "$work/site.conf"
printf 'pid %s/nginx.pid;\nerror_log %s/error.log;\nevents {}\nhttp { access_log off; include %s/site.conf; }\n' "$work" "$work" "$work" > "$work/nginx.conf"
/usr/sbin/nginx -t -q -c "$work/nginx.conf"

echo "caddy"
for file in one-machine/Caddyfile container/Caddyfile; do DEBTBOT_HOST=bot.example caddy validate --config "$file" --adapter caddyfile 2>&1 | tail -n 1; done

echo "compose"
cp -r container "$work/container"
touch "$work/container/bot.env"
DEBTBOT_HOST=bot.example POSTGRES_PASSWORD=secret docker-compose -f "$work/container/compose.yaml" config -q

echo "kubernetes"
for overlay in try production; do kubectl kustomize "kubernetes/overlays/$overlay" | grep -c '^kind:' | sed "s/^/$overlay objects: /"; done
yamllint -d '{extends: relaxed, rules: {line-length: disable, braces: disable, brackets: disable}}' kubernetes container watching

echo "prometheus"
promtool check rules watching/alerts.yml | grep -v '^$'

echo "bicep"
printf '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageDownload Include="Azure.Bicep.CommandLine.linux-x64" Version="[0.49.2]" /></ItemGroup></Project>' > "$work/bicep.csproj"
dotnet restore "$work/bicep.csproj" -v quiet --nologo
bicep="${NUGET_PACKAGES:-$HOME/.nuget/packages}/azure.bicep.commandline.linux-x64/0.49.2/tools/bicep"
chmod +x "$bicep"
for file in azure/main.bicep azure/new-group.bicep; do
  "$bicep" build "$file" --stdout 2> "$work/warnings" > "$work/arm.json"
  cat "$work/warnings"
  [ ! -s "$work/warnings" ]
done
echo "all templates are right as far as these tools can tell"
