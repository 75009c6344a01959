# Read by the scripts in deploy/: finds the tools, builds what is not built, calls the launcher.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
LAUNCHER=$ROOT/deploy/local/target
PARTS=$ROOT/deploy/local/parts
SERVICES=(case-service evidence-service notification-service gateway)

# One sentence, and exit code 2: something on this machine stands in the way.
refuse() {
    printf '%s\n' "$*" >&2
    exit 2
}

is_jdk_25() {
    [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"
}

find_jdk() {
    local javac candidate
    javac=$(readlink -f "$(command -v javac || true)" || true)
    for candidate in "${JAVA_HOME:-}" "${javac%/bin/javac}" /usr/lib/jvm/* /opt/* /usr/local/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    refuse "JDK 25 is missing: install one, or set JAVA_HOME to it."
}

need() {
    command -v "$1" >/dev/null || refuse "$2 is missing: install it, then try again."
}

need_tools() {
    need git git
    need mvn "Maven (3.8.7 or newer)"
    find_jdk
}

# The console is built with it.
need_node() {
    local version major minor
    version=$(node --version 2>/dev/null) && [[ $version =~ ^v([0-9]+)\.([0-9]+)\. ]] ||
        refuse "Node is missing: install 20.19 or newer with npm, then try again."
    major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
    ((major > 20 || (major == 20 && minor >= 19))) ||
        refuse "Node ${version#v} is too old: the console needs 20.19 or newer."
    need npm "npm (of Node 20.19 or newer)"
}

CHROMIUM=${LIANBAN_CHROMIUM:-/usr/bin/chromium}
need_chromium() {
    [ -f "$CHROMIUM" ] && [ -x "$CHROMIUM" ] ||
        refuse "Chromium is missing at $CHROMIUM: install it, or set LIANBAN_CHROMIUM to it."
}

# $1 is older than one of the rest, or not there.
stale() {
    local made=$1 source
    shift
    [ -e "$made" ] || return 0
    for source in "$@"; do
        [ -z "$(find "$source" \( -path '*/webui/node_modules' -o -path '*/webui/dist' \) -prune \
            -o -type f -newer "$made" -print -quit 2>/dev/null)" ] || return 0
    done
    return 1
}

stale_service() {
    local sources=("$ROOT/$1/src/main" "$ROOT/$1/pom.xml")
    # The gateway carries the problems and the OpenAPI documents of all.
    [ "$1" != gateway ] ||
        sources+=("$ROOT"/{case,evidence,notification}-service/{src/main,pom.xml})
    stale "$ROOT/$1/target/$2/quarkus-run.jar" "${sources[@]}" \
        "$ROOT/shared-kernel/src/main" "$ROOT/shared-kernel/pom.xml" "$ROOT/pom.xml"
}

stale_launcher() {
    stale "$LAUNCHER/local-0.1.0.jar" "$ROOT/deploy/local/src/main" "$ROOT/deploy/local/pom.xml" \
        "$PARTS/pom.xml" "$ROOT/pom.xml" || [ ! -d "$PARTS/target/archives" ]
}

maven() {
    local log=$1
    shift
    (cd "$ROOT" && mvn -B -q -DskipTests -Dspotless.check.skip=true "$@" package) \
        >>"$log" 2>&1 </dev/null || refuse "The build failed; see $log."
}

# build_missing [--acceptance]
build_missing() {
    need_node
    local folder=$ROOT/.local log service modules=()
    [ "${1:-}" != --acceptance ] || folder=$ROOT/.local-acceptance
    mkdir -p "$folder/logs" 2>/dev/null || refuse "The folder $folder cannot be made."
    [ "$(df -Pk "$folder" | awk 'NR == 2 { print $4 }')" -ge 2097152 ] ||
        refuse "The disk of $folder is full: 2 GB must be free."
    log=$folder/logs/build.log
    ! stale_launcher || modules+=(deploy/local)
    for service in "${SERVICES[@]}"; do
        ! stale_service "$service" quarkus-app || modules+=("$service")
    done
    if [ ${#modules[@]} -gt 0 ]; then
        echo "Building ${modules[*]} (the first time takes some minutes; log: $log)"
        # What runs must not run on with its files replaced.
        [ ! -d "$LAUNCHER/lib" ] || (launch down ${1:+"$1"}) >/dev/null
        : >"$log"
        maven "$log" -am -pl "$(
            IFS=,
            echo "${modules[*]}"
        )"
    fi
    if stale "$PARTS/target/prepared" "$PARTS/pom.xml"; then
        echo "Unpacking PostgreSQL and Keycloak"
        (launch prepare)
        touch "$PARTS/target/prepared"
    fi
    [ "${1:-}" = --acceptance ] || return 0
    modules=()
    # Those with a legal clock, which a story sets.
    for service in case-service evidence-service; do
        ! stale_service "$service" acceptance-app || modules+=("$service")
    done
    if [ ${#modules[@]} -gt 0 ]; then
        echo "Building the acceptance build of ${modules[*]} (log: $log)"
        maven "$log" -am -pl "$(
            IFS=,
            echo "${modules[*]}"
        )" -Dquarkus.profile=acceptance -Dquarkus.package.output-directory=acceptance-app
    fi
}

# The launcher takes over this process.
launch() {
    [ -d "$LAUNCHER/lib" ] || refuse "Nothing is built yet, so nothing runs: deploy/up does both."
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms16m -Xmx128m \
        --enable-native-access=ALL-UNNAMED -Dlianban.root="$ROOT" \
        -cp "$LAUNCHER/classes:$LAUNCHER/lib/*" org.lianban.local.Main "$@"
}
