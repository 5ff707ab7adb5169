#!/usr/bin/env bash
# Mutation testing of the law module: changes one operator at a time in the given topics and asks whether a test notices.
# ./mutate.sh                      all four topics
# ./mutate.sh Limitation Interest  only these folders of DebtBot.Knowledge
set -euo pipefail
cd "$(dirname "$0")"
topics=("$@")
[ "${#topics[@]}" -gt 0 ] || topics=(Limitation Interest CourtPapers Options)
export KnowledgeTestsOnly=true
dotnet tool restore >/dev/null
mutate=()
for topic in "${topics[@]}"; do mutate+=(--mutate "$topic/**/*.cs"); done
exec dotnet stryker "${mutate[@]}"
