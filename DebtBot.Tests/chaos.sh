#!/usr/bin/env bash
# The long form of Hosting/Several/Survival: three hosts and PostgreSQL, 300 people, two minutes, hosts killed one after another, the database crashed twice; ten times.
# usage: DebtBot.Tests/chaos.sh [times]   (build first; a quiet machine: every answer must come within 5 s, the time the database itself was away not counted)
set -euo pipefail
cd "$(dirname "$0")"
export DEBTBOT_CHAOS_SECONDS="${DEBTBOT_CHAOS_SECONDS:-120}" DEBTBOT_CHAOS_PEOPLE="${DEBTBOT_CHAOS_PEOPLE:-300}" DEBTBOT_CHAOS_CRASHES=2 DEBTBOT_CHAOS_RECOVERY="${DEBTBOT_CHAOS_RECOVERY:-5}"
for ((round = 1; round <= ${1:-10}; round++)); do
  echo "round $round"
  bin/Debug/net10.0/DebtBot.Tests -class "DebtBot.Tests.Hosting.Several.Survival" -showLiveOutput -noColor | grep -E "acknowledged in|FAIL|Actual|Collection|Total:"
done
