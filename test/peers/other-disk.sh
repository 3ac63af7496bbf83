#!/usr/bin/env bash
# other-disk.sh FOLDER HOSTNAME CMD...: run CMD as if on another machine's disk.
# A private mount and UTS namespace: overlays on /etc /opt /usr/sbin /var/log /var/spool /var/lib (their upper layer is a
# tmpfs that dies with the namespace), then the tree FOLDER/root is copied over it, and the directories named in
# FOLDER/live are bind-mounted, so that a test can edit them from outside. The real disk stays as it is.
# As root one namespace; else a user namespace for the mounts and a second one that maps back to the caller's own uid,
# since sshd will not act as a uid 0 that cannot setgroups.
set -euo pipefail
folder=$1 name=$2
shift 2
if [ -z "${OTHER_DISK_UID:-}" ]; then
  export OTHER_DISK_UID=$(id -u) OTHER_DISK_GID=$(id -g)
  user=$([ "$OTHER_DISK_UID" = 0 ] || echo '--user --map-root-user')
  # shellcheck disable=SC2086
  exec unshare $user --mount --uts --propagation private -- bash "$0" "$folder" "$name" "$@"
fi
hostname "$name"
layers=$folder/layers
mkdir -p "$layers"
mount -t tmpfs -o mode=755 tmpfs "$layers"
options=
grep -q '^ *0 *0 *4294967295' /proc/self/uid_map || options=userxattr, # in any user namespace
for directory in /etc /opt /usr/sbin /var/log /var/spool /var/lib; do
  layer=$layers/${directory//\//_}
  mkdir -p "$layer/upper" "$layer/work"
  mount -t overlay overlay -o "${options}lowerdir=$directory,upperdir=$layer/upper,workdir=$layer/work" "$directory"
done
cp -a "$folder/root/." / 2>/dev/null || cp -r "$folder/root/." /
for database in passwd group shadow; do
  [ ! -s "$folder/$database.more" ] || cat "$folder/$database.more" >>"/etc/$database"
done
while read -r directory; do
  mkdir -p "$directory"
  mount --bind "$folder/root$directory" "$directory"
done <"$folder/live"
uid=$OTHER_DISK_UID gid=$OTHER_DISK_GID
unset OTHER_DISK_UID OTHER_DISK_GID
[ "$uid" != 0 ] || exec "$@"
exec unshare --user --map-user="$uid" --map-group="$gid" -- "$@"
