#!/bin/sh
# Makes the fixtures beside it that free tools can write: zip (Info-ZIP 3.0), 7z (p7zip 16.02),
# qpdf 11.3 and LibreOffice 7.4. Every password is "secret"; every word in them is made up.
# What each is, is told in attachments.tsv; those that no free tool writes, make-rar.py lays out.
set -eu
cd "$(dirname "$0")"
rm -rf attachments && mkdir attachments && cd attachments

printf 'Synthetic text of nobody.\n' > a.txt
yes 'A line of synthetic text.' | head -n 200 > b.txt

zip -q zip-plain.zip a.txt b.txt
zip -q -P secret zip-crypto.zip a.txt b.txt
zip -q zip-mixed.zip a.txt && zip -q -P secret zip-mixed.zip b.txt
mkdir folder && cp a.txt folder && : > folder/empty.txt
for bits in 128 192 256; do
  7z a -tzip -psecret -mem=AES$bits zip-aes-$bits.zip a.txt folder > /dev/null
done
cat b.txt | zip -q - - | cat > zip-streamed.zip
zip -q -P secret - b.txt | cat > zip-streamed-crypto.zip
7z a -tzip -mm=LZMA zip-lzma.zip b.txt > /dev/null
zip -q zip-nested.zip a.txt zip-crypto.zip zip-aes-256.zip
zip -q -0 zip-nested-stored.zip zip-crypto.zip
zip -q - zip-crypto.zip | cat > zip-nested-streamed.zip

7z a -psecret 7z-names.7z a.txt b.txt > /dev/null
7z a -psecret -mhe=on 7z-hidden.7z a.txt b.txt > /dev/null
7z a 7z-plain.7z a.txt b.txt > /dev/null
7z a -mhc=off 7z-plain-header.7z a.txt > /dev/null
7z a -psecret -mhc=off 7z-names-header.7z a.txt > /dev/null

rm -rf a.txt b.txt folder
python3 ../make-rar.py
