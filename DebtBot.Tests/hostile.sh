#!/usr/bin/env bash
# The long form of Hosting/Hostile/HostileRun: so many hostile requests over all endpoints while others talk; prints answers by status, memory and the others' p99.
# usage: DebtBot.Tests/hostile.sh [requests]   (build first; a quiet machine; only against the program it starts itself on loopback; 1000000 take half an hour or more)
set -euo pipefail
cd "$(dirname "$0")"
export DEBTBOT_HOSTILE_REQUESTS="${1:-1000000}" DEBTBOT_HOSTILE_PER_SECOND="${DEBTBOT_HOSTILE_PER_SECOND:-1000}" DEBTBOT_HOSTILE_ATTACKERS="${DEBTBOT_HOSTILE_ATTACKERS:-96}" DEBTBOT_HOSTILE_RATIO="${DEBTBOT_HOSTILE_RATIO:-3}" DEBTBOT_HOSTILE_UNNOTICED=0 DEBTBOT_HOSTILE_QUIET=20
bin/Debug/net10.0/DebtBot.Tests -class "DebtBot.Tests.Hosting.Hostile.HostileRun" -showLiveOutput -noColor | grep -E "hostile requests|FAIL|Leak|grew|waited|^ *[0-9]{3}: |Total:"
