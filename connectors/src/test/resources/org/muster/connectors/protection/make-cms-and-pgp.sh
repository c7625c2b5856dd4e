#!/bin/sh
# Makes the messages beside it with the tools that people use: openssl 3, gpg 2.2. Keys are thrown away.
# cms-and-pgp.tsv says what each must be found to be. Run from any folder: it writes beside itself.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

secret='Dear Ben, the clinic of Monday is moved to Tuesday. Anna'
printf 'Content-Type: text/plain; charset=us-ascii\r\n\r\n%s\r\n' "$secret" > entity
printf '%s\n' "$secret" > plain

certificate() { # name, then the key's options
  name=$1
  shift
  openssl req -x509 -newkey "$@" -nodes -subj "/CN=$name/emailAddress=$name@example.org" \
    -keyout "$name.key" -out "$name.pem" -days 3650 2> /dev/null
}
certificate anna rsa:2048
certificate short rsa:1024
certificate curve ec -pkeyopt ec_paramgen_curve:P-256
certificate curve521 ec -pkeyopt ec_paramgen_curve:P-521

# --- CMS
cms() { # file, what to do, its options
  file=$1 verb=$2
  shift 2
  openssl cms "$verb" -from anna@example.org -to ben@example.net -subject 'Clinic' "$@" \
    > "$here/$file.eml"
}
legacy='-provider legacy -provider default'
cms cms-rc2-40 -encrypt $legacy -rc2-40 -in entity anna.pem
cms cms-rc2-64 -encrypt $legacy -rc2-64 -in entity anna.pem
cms cms-rc2-128 -encrypt $legacy -rc2-128 -in entity anna.pem
cms cms-des -encrypt $legacy -des -in entity anna.pem
cms cms-3des -encrypt -des3 -in entity anna.pem
cms cms-aes-128-cbc -encrypt -aes128 -in entity anna.pem
cms cms-aes-256-cbc -encrypt -aes256 -in entity anna.pem
cms cms-aes-256-gcm -encrypt -aes-256-gcm -in entity anna.pem
cms cms-streamed -encrypt -stream -aes256 -in entity anna.pem
cms cms-rsa-1024 -encrypt -aes256 -in entity anna.pem short.pem
cms cms-p-256 -encrypt -aes256 -in entity curve.pem
cms cms-p-521 -encrypt -aes256 -in entity curve521.pem
cms cms-three -encrypt -aes256 -in entity anna.pem short.pem curve.pem
cms cms-password -encrypt -aes256 -pwri_password 'synthetic' -in entity
cms cms-shared -encrypt -aes256 -secretkey 000102030405060708090A0B0C0D0E0F -secretkeyid 01 -in entity
cms cms-signed-sha1 -sign -md sha1 -in entity -signer anna.pem -inkey anna.key
cms cms-signed-sha256 -sign -md sha256 -in entity -signer anna.pem -inkey anna.key
cms cms-signed-sha512 -sign -md sha512 -in entity -signer curve.pem -inkey curve.key
cms cms-opaque-sha1 -sign -nodetach -md sha1 -in entity -signer anna.pem -inkey anna.key
cms cms-opaque-sha256 -sign -nodetach -md sha256 -in entity -signer anna.pem -inkey anna.key
cms cms-opaque-streamed -sign -nodetach -stream -md sha256 -in entity -signer anna.pem -inkey anna.key
cms cms-opaque-two -sign -nodetach -md sha256 -in entity -signer anna.pem -inkey anna.key \
  -signer short.pem -inkey short.key
cms cms-no-attributes -sign -nodetach -noattr -md sha256 -in entity -signer anna.pem -inkey anna.key

# The content altered after it was signed.
sed 's/Tuesday/Sunday!/' "$here/cms-signed-sha256.eml" > "$here/cms-signed-altered.eml"

mail() { # file, then header lines of the content; the body comes from the standard input
  file=$1
  shift
  {
    printf 'From: Anna <anna@example.org>\nTo: ben@example.net\nSubject: Clinic\nMIME-Version: 1.0\n'
    printf '%s\n' "$@" ''
    cat
  } > "$here/$file.eml"
}
base64_of() { # a type, a name
  printf '%s\n' "Content-Type: $1; name=\"$2\"" 'Content-Transfer-Encoding: base64' \
    "Content-Disposition: attachment; filename=\"$2\""
}

openssl cms -sign -nodetach -binary -md sha256 -in entity -signer anna.pem -inkey anna.key \
  -outform DER -out opaque.der
LC_ALL=C sed 's/Tuesday/Sunday!/' opaque.der > altered.der
openssl base64 -in altered.der | mail cms-opaque-altered "$(base64_of application/pkcs7-mime smime.p7m)"
openssl cms -encrypt -aes256 -in entity -outform DER -out enveloped.der anna.pem
openssl base64 -in enveloped.der | mail cms-octet-stream "$(base64_of application/octet-stream data.bin)"
openssl base64 -in opaque.der | mail cms-claimed \
  'Content-Type: application/pkcs7-mime; smime-type=enveloped-data' 'Content-Transfer-Encoding: base64'
openssl base64 -in plain | mail cms-plain-text "$(base64_of application/pkcs7-mime smime.p7m)"
head -c 400 enveloped.der | openssl base64 | mail cms-cut "$(base64_of application/pkcs7-mime smime.p7m)"
openssl crl2pkcs7 -nocrl -certfile anna.pem -outform DER | openssl base64 |
  mail cms-certificates "$(base64_of application/pkcs7-mime smime.p7c)"

# RFC 2634 section 1.1: signed, encrypted, signed again.
openssl cms -sign -md sha256 -in entity -signer anna.pem -inkey anna.key -out once
openssl cms -encrypt -aes256 -in once -out twice anna.pem
cms cms-triple-clear -sign -md sha256 -in twice -signer anna.pem -inkey anna.key
cms cms-triple-opaque -sign -nodetach -md sha256 -in twice -signer anna.pem -inkey anna.key

# --- OpenPGP
export GNUPGHOME="$work/gnupg"
mkdir -m 700 "$GNUPGHOME"
pgp() {
  gpg --batch --quiet --no-tty --trust-model always --pinentry-mode loopback --passphrase '' "$@"
}
with_password() {
  gpg --batch --quiet --no-tty --pinentry-mode loopback --passphrase 'synthetic' "$@"
}
pgp --quick-generate-key 'Anna <anna@example.org>' rsa2048 default never 2> /dev/null
pgp --quick-add-key "$(pgp --list-keys --with-colons anna@example.org | awk -F: '/^fpr/{print $10; exit}')" \
  rsa2048 encr never
pgp --quick-generate-key 'Curve <curve@example.org>' future-default default never 2> /dev/null
pgp --quick-generate-key 'Short <short@example.org>' rsa1024 default never 2> /dev/null
pgp --quick-add-key "$(pgp --list-keys --with-colons short@example.org | awk -F: '/^fpr/{print $10; exit}')" \
  rsa1024 encr never
with_password --quick-generate-key 'Locked <locked@example.org>' rsa2048 default never 2> /dev/null

pgp_mime() { # the second part comes from the standard input
  printf '%s\n' '--=_b' 'Content-Type: application/pgp-encrypted' '' 'Version: 1' '' \
    '--=_b' 'Content-Type: application/octet-stream; name="encrypted.asc"' ''
  cat
  printf '%s\n' '' '--=_b--'
}
encrypted='Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="=_b"'
text='Content-Type: text/plain; charset=us-ascii'

pgp -a -e -r anna@example.org < entity | pgp_mime | mail pgp-mime "$encrypted"
pgp -a -e -r anna@example.org -r curve@example.org -r short@example.org < entity |
  pgp_mime | mail pgp-mime-three "$encrypted"
pgp -a -e -r curve@example.org < entity | pgp_mime | mail pgp-mime-curve "$encrypted"
pgp -a -e -r anna@example.org < entity | head -8 | pgp_mime | mail pgp-mime-cut "$encrypted"
pgp -a -s -u anna@example.org < entity | pgp_mime | mail pgp-mime-only-signed "$encrypted"
pgp -a --export anna@example.org | pgp_mime | mail pgp-mime-public-key "$encrypted"
pgp_mime < plain | mail pgp-mime-plain-text "$encrypted"
printf '%s\n' '--=_b' 'Content-Type: application/pgp-encrypted' '' 'Version: 1' '' '--=_b' "$text" '' \
  "$secret" '--=_b--' | mail pgp-mime-no-second-part "$encrypted"
# As Exchange mixes it up.
{
  printf '%s\n' '--=_b' "$text" '' '' '--=_b' 'Content-Type: application/pgp-encrypted' '' 'Version: 1' '' \
    '--=_b' 'Content-Type: application/octet-stream; name="encrypted.asc"' ''
  pgp -a -e -r anna@example.org < entity
  printf '%s\n' '--=_b--'
} | mail pgp-mixed-up 'Content-Type: multipart/mixed; boundary="=_b"'

pgp -a -e -r anna@example.org < plain | mail pgp-inline "$text"
{ echo 'See below.'; pgp -a -e -r anna@example.org < plain; echo 'Anna'; } | mail pgp-inline-between "$text"
pgp -a -s -u anna@example.org < plain | mail pgp-inline-signed "$text"
pgp -a -s -z 0 -u anna@example.org < plain | mail pgp-inline-signed-stored "$text"
pgp -a --store < plain | mail pgp-inline-stored "$text"
with_password -a -c < plain | mail pgp-inline-password "$text"
pgp --clear-sign --digest-algo SHA256 -u anna@example.org < plain | mail pgp-clear-signed "$text"
pgp --clear-sign --digest-algo SHA1 -u anna@example.org < plain | mail pgp-clear-signed-sha1 "$text"
printf '%s\n' '- a list  ' '' '-----not a line of PGP' 'From here	' |
  pgp --clear-sign --digest-algo SHA512 -u anna@example.org | mail pgp-clear-signed-dashes "$text"
sed 's/Tuesday/Sunday!/' "$here/pgp-clear-signed.eml" > "$here/pgp-clear-signed-altered.eml"
pgp -a --export anna@example.org | mail pgp-public-key "$text"
pgp -a --export-secret-keys anna@example.org | mail pgp-secret-key "$text"
with_password -a --export-secret-keys locked@example.org | mail pgp-secret-key-locked "$text"

pgp_signed() { # file, digest
  {
    printf '%s\n' '--=_b'
    tr -d '\r' < entity
    printf '%s\n' '' '--=_b' 'Content-Type: application/pgp-signature' ''
    pgp -a --detach-sign --digest-algo "$2" -u anna@example.org < entity
    printf '%s\n' '--=_b--'
  } | mail "$1" "Content-Type: multipart/signed; micalg=pgp-$2; protocol=\"application/pgp-signature\"; boundary=\"=_b\""
}
pgp_signed pgp-signed-sha256 sha256
pgp_signed pgp-signed-sha1 sha1
pgp_signed pgp-signed-sha512 sha512
sed 's/Tuesday/Sunday!/' "$here/pgp-signed-sha256.eml" > "$here/pgp-signed-altered.eml"

pgp -e -r anna@example.org < plain | openssl base64 |
  mail pgp-binary "$(base64_of application/octet-stream letter.txt.gpg)"
pgp -e -r anna@example.org < plain | openssl base64 |
  mail pgp-binary-unnamed "$(base64_of application/octet-stream data.bin)"
with_password -c < plain | openssl base64 | mail pgp-binary-password "$(base64_of application/octet-stream data.bin)"
pgp -s -u anna@example.org < plain | openssl base64 |
  mail pgp-binary-signed "$(base64_of application/octet-stream letter.txt.gpg)"
pgp --export anna@example.org | openssl base64 |
  mail pgp-binary-public-key "$(base64_of application/octet-stream key.gpg)"
pgp --export-secret-keys anna@example.org | openssl base64 |
  mail pgp-binary-secret-key "$(base64_of application/octet-stream data.bin)"

# --- Keys and files
mail key-pem "$text" < anna.key
openssl rsa -in anna.key -traditional 2> /dev/null | mail key-rsa "$text"
openssl rsa -in anna.key -traditional -aes128 -passout pass:synthetic 2> /dev/null |
  mail key-rsa-locked "$text"
openssl ec -in curve.key 2> /dev/null | mail key-ec "$text"
openssl pkcs8 -topk8 -in anna.key -passout pass:synthetic | mail key-pem-locked "$text"
openssl pkcs8 -topk8 -in anna.key -nocrypt -outform DER | openssl base64 |
  mail key-der "$(base64_of application/octet-stream data.bin)"
openssl pkcs8 -topk8 -in anna.key -passout pass:synthetic -outform DER | openssl base64 |
  mail key-der-locked "$(base64_of application/octet-stream data.bin)"
openssl pkcs12 -export -in anna.pem -inkey anna.key -passout pass:synthetic | openssl base64 |
  mail key-pkcs12 "$(base64_of application/octet-stream data.bin)"
openssl pkcs12 -export -in anna.pem -inkey anna.key -passout pass: | openssl base64 |
  mail key-pkcs12-empty "$(base64_of application/octet-stream data.bin)"
openssl pkcs12 -export -in anna.pem -inkey anna.key -passout pass: -macalg sha1 -keypbe PBE-SHA1-3DES \
  -certpbe PBE-SHA1-3DES | openssl base64 |
  mail key-pkcs12-empty-sha1 "$(base64_of application/octet-stream data.bin)"
openssl pkcs12 -export -in anna.pem -inkey anna.key -passout pass: -keypbe NONE -certpbe NONE -nomac |
  openssl base64 | mail key-pkcs12-open "$(base64_of application/octet-stream data.bin)"
openssl pkcs12 -export -in anna.pem -nokeys -passout pass: | openssl base64 |
  mail key-pkcs12-certificate "$(base64_of application/octet-stream data.bin)"
ssh-keygen -q -t ed25519 -N '' -C 'anna@example.org' -f ssh-clear
mail key-openssh "$text" < ssh-clear
ssh-keygen -q -t ed25519 -N synthetic -C 'anna@example.org' -f ssh-locked
mail key-openssh-locked "$text" < ssh-locked
openssl enc -aes-256-cbc -pbkdf2 -pass pass:synthetic -in plain | openssl base64 |
  mail openssl-enc "$(base64_of application/octet-stream data.bin)"
openssl x509 -in anna.pem | mail certificate "$text"
gpgconf --kill all

# --- Forwarded
embedded='Content-Type: message/rfc822'
mail embedded-cms "$embedded" < "$here/cms-aes-256-cbc.eml"
mail embedded-pgp-inline "$embedded" < "$here/pgp-inline.eml"
