#!/usr/bin/env bash
# Mutation testing of the law module: changes one operator at a time in a topic and asks whether a test of that topic notices.
# ./mutate.sh                      Limitation, Interest, CourtPapers and Options, one after the other
# ./mutate.sh Interest             only this folder of DebtBot.Knowledge
set -euo pipefail
cd "$(dirname "$0")"
topics=("$@")
[ "${#topics[@]}" -gt 0 ] || topics=(Limitation Interest CourtPapers Options)
dotnet tool restore >/dev/null
status=0
for topic in "${topics[@]}"; do
  MutationTopic="$topic" dotnet stryker --mutate "$topic/**/*.cs" --output "StrykerOutput/$topic" || status=$?
done
exit "$status"
