#!/bin/sh
# Runs inside.mjs with a loopback of its own, which carries one public and one private address, and its own name server.
set -eu
ip link set lo up
ip address add 203.0.113.10/32 dev lo
ip address add 192.168.255.1/32 dev lo
# WebRTC speaks through interfaces that are none of the machine's own alone.
ip link add presscheck0 type veth peer name presscheck1
ip address add 198.51.100.2/24 dev presscheck0
ip link set presscheck0 up
ip link set presscheck1 up
resolver=$(mktemp)
echo 'nameserver 127.0.0.1' > "$resolver"
mount --bind "$resolver" "$(readlink -f /etc/resolv.conf)"
rm "$resolver"
exec "$@"
