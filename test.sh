#!/usr/bin/env bash
# Builds and runs the tests, with all set-up included; needs the .NET SDK, git and, to install what is missing, root.
# Usage: ./test.sh [unit|contract|integration|browser]...      all four without an argument
set -euo pipefail
cd "$(dirname "$0")"

layers=("$@")
[ ${#layers[@]} -gt 0 ] || layers=(unit contract integration browser)

declare -A projects=(
  [unit]=HousingFirst.UnitTests
  [contract]=HousingFirst.ContractTests
  [integration]=HousingFirst.IntegrationTests
  [browser]=HousingFirst.BrowserTests
)
for layer in "${layers[@]}"; do
  [ -n "${projects[$layer]:-}" ] || { echo "Unknown layer $layer: unit, contract, integration or browser." >&2; exit 2; }
done

# Debian's packages that the tests stand on; installed only when missing and only as root.
install_missing() {
  local missing=()
  case " ${layers[*]} " in *" browser "*) [ -x /usr/bin/chromium ] || missing+=(chromium) ;; esac
  case " ${layers[*]} " in *" browser "*) [ -x /usr/bin/pdftotext ] || missing+=(poppler-utils) ;; esac
  case " ${layers[*]} " in *" integration "*) ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || missing+=(postgresql) ;; esac
  case " ${layers[*]} " in *" integration "*) [ -e /usr/share/java/epubcheck.jar ] || missing+=(epubcheck) ;; esac
  [ -e /usr/share/zoneinfo/Europe/Copenhagen ] || missing+=(tzdata)
  # Each Debian has its own number of ICU, and ldconfig is not in everybody's path.
  /sbin/ldconfig -p | grep -q libicuuc || missing+=('^libicu[0-9]*$')
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    echo "Missing: ${missing[*]}. Install them, or run as root; the tests that need them are skipped." >&2
    return 0
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq || { echo "apt-get update failed; once more." >&2; apt-get update -qq; }
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    { echo "apt-get install failed; once more." >&2; apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; }
}
install_missing

dotnet build HousingFirst.Platform.sln --nologo -v quiet

passed=0 failed=0 skipped=0 status=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for layer in "${layers[@]}"; do
  echo "== $layer"
  if ! dotnet test "tests/${projects[$layer]}" --no-build --nologo --logger "console;verbosity=minimal" 2>&1 | tee "$log"; then
    status=1
  fi

  # Passed!  - Failed:     0, Passed:    47, Skipped:     0, Total:    47, ...
  summary=$(grep -E '^(Passed|Failed|Skipped)! +- Failed: ' "$log" | tail -1 || true)
  if [ -z "$summary" ]; then
    echo "No tests ran in $layer." >&2
    status=1
    failed=$((failed + 1))
    continue
  fi
  failed=$((failed + $(sed -E 's/.*Failed: +([0-9]+).*/\1/' <<<"$summary")))
  passed=$((passed + $(sed -E 's/.*Passed: +([0-9]+).*/\1/' <<<"$summary")))
  skipped=$((skipped + $(sed -E 's/.*Skipped: +([0-9]+).*/\1/' <<<"$summary")))
done

[ "$skipped" -eq 0 ] || echo "$skipped skipped; each says why above."
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] || status=1
exit $status
