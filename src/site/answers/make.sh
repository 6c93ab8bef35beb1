#!/usr/bin/env bash
# Writes the pages of answers over real data and of digests: src/site/answers/make.sh ../shared/data
# The data is imported as a person would, into stores that are thrown away.
set -euo pipefail
data=$(cd "${1:?the folder of the data}" && pwd)
cd "$(dirname "$0")/../../.."

stores=$(mktemp -d)
trap 'rm -rf "$stores"' EXIT

page() {
    rm -rf "src/site/markdown/images/answers-$1"
    ./clientele document "src/site/answers/$1.md" --store "$stores/$1.db" --out "src/site/markdown/answers-$1.md"
}

./clientele import --no-progress --store "$stores/adventureworks.db" --currency USD "$data/adventureworks/reseller_FactResellerSales.csv" \
    --customers "$data/adventureworks/reseller_Resellers.csv" --products "$data/adventureworks/reseller_Product.csv"
page adventureworks

./clientele import --no-progress --store "$stores/online-retail.db" --currency GBP "$data/online-retail/online_retail.csv.gz"
page online-retail

# Digests of AdventureWorks and of the sample company, whose store the build's training run makes.
digests() { ./clientele document "src/site/answers/$1.md" --store "$2" --out "src/site/markdown/$1.md" --rows 60; }

digests digests-adventureworks "$stores/adventureworks.db"
./clientele train --work "$stores/sample" > /dev/null
digests digests "$stores/sample/train.db"
digests economics "$stores/sample/train.db"
./clientele ask --store "$stores/sample/train.db" --png src/site/markdown/images/action-effect.png "action effect 1" > /dev/null
