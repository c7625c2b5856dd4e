#!/bin/sh
# Makes the fixtures beside it that free tools can write: zip (Info-ZIP 3.0), 7z (p7zip 16.02),
# qpdf 11.3 and LibreOffice 7.4. Every password is "secret"; every word in them is made up.
# What each is, is told in attachments.tsv; those that no free tool writes, make-rar.py and
# make-pages.py lay out.
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

# A page of its own, since qpdf needs a file to begin with.
cat > page.pdf <<'PDF'
%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>
endobj
4 0 obj
<< /Length 17 >>
stream
0 0 100 100 re f
endstream
endobj
trailer
<< /Root 1 0 R /Size 5 >>
startxref
0
%%EOF
PDF
encrypted() { # file, then options
  name=$1 && shift
  qpdf --allow-weak-crypto --warning-exit-0 page.pdf "$@" "$name" 2> /dev/null
}
encrypted pdf-plain.pdf
encrypted pdf-plain-streams.pdf --object-streams=generate
encrypted pdf-rc4-40.pdf --encrypt secret owner 40 --
encrypted pdf-rc4-128.pdf --encrypt secret owner 128 --use-aes=n --
encrypted pdf-rc4-128-v4.pdf --encrypt secret owner 128 --use-aes=n --force-V4 --
encrypted pdf-aes-128.pdf --encrypt secret owner 128 --use-aes=y --
encrypted pdf-aes-256.pdf --encrypt secret owner 256 --
encrypted pdf-aes-256-r5.pdf --encrypt secret owner 256 --force-R5 --
encrypted pdf-aes-256-streams.pdf --object-streams=generate --encrypt secret owner 256 --
encrypted pdf-linear.pdf --linearize --encrypt secret owner 256 --
encrypted pdf-open-40.pdf --encrypt '' owner 40 --
encrypted pdf-open-128.pdf --encrypt '' owner 128 --use-aes=n --
encrypted pdf-open-aes-128.pdf --encrypt '' owner 128 --use-aes=y --cleartext-metadata --
encrypted pdf-open-256.pdf --encrypt '' owner 256 --
encrypted pdf-open-256-r5.pdf --encrypt '' owner 256 --force-R5 --
zip -q zip-with-pdf.zip pdf-aes-256.pdf
rm -f page.pdf

cp a.txt office-plain.txt && cp a.txt office-plain.csv
soffice --headless --convert-to doc --outdir . office-plain.txt > /dev/null 2>&1
soffice --headless --convert-to docx --outdir . office-plain.txt > /dev/null 2>&1
soffice --headless --convert-to odt --outdir . office-plain.txt > /dev/null 2>&1
soffice --headless --convert-to xls --outdir . office-plain.csv > /dev/null 2>&1
rm -f office-plain.txt office-plain.csv

rm -rf a.txt b.txt folder
python3 ../make-rar.py
python3 ../make-pages.py
