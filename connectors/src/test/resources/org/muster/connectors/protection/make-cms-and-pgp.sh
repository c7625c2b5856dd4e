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
