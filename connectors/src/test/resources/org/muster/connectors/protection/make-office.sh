#!/bin/sh
# Makes the password-protected Office files in attachments/ with LibreOffice, as its users do: by saving with a
# password. attachments.tsv says what each must be found to be. Run from any folder: it writes beside itself.
# 'VelvetSweatshop' is the password under which Excel locks a workbook that everybody may open.
set -eu
here=$(cd "$(dirname "$0")" && pwd)/attachments
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

printf 'Dear Ben, the clinic of Monday is moved to Tuesday. Anna\n' > letter.txt
printf 'clinic,day\nMonday,Tuesday\n' > list.csv

office() {
  soffice --headless "-env:UserInstallation=file://$work/profile" "$@" > /dev/null 2>&1
}
office --convert-to odt letter.txt # makes the profile

save() { # what, the file to write, LibreOffice's name of the format, password
  echo "  Save(\"$work/$1\", \"$here/$2\", \"$3\", \"$4\")"
}
files() {
  save letter.txt office-locked.docx 'MS Word 2007 XML' synthetic
  save letter.txt office-locked.odt writer8 synthetic
  save letter.txt office-locked.doc 'MS Word 97' synthetic
  save list.csv office-locked.xlsx 'Calc MS Excel 2007 XML' synthetic
  save list.csv office-locked.ods calc8 synthetic
  save list.csv office-locked.xls 'MS Excel 97' synthetic
  save list.csv office-velvet.xlsx 'Calc MS Excel 2007 XML' VelvetSweatshop
  save list.csv office-velvet.xls 'MS Excel 97' VelvetSweatshop
}
cat > profile/user/basic/Standard/Module1.xba <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Save(source As String, target As String, filter As String, password As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = &quot;FilterName&quot;
  how(0).Value = filter
  how(1).Name = &quot;Password&quot;
  how(1).Value = password
  Dim key(0) As New com.sun.star.beans.NamedValue
  If InStr(filter, &quot;2007&quot;) &gt; 0 Then
    key(0).Name = &quot;OOXPassword&quot;
    key(0).Value = password
    how(1).Name = &quot;EncryptionData&quot;
    how(1).Value = key()
  End If
  Dim document As Object
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), &quot;_blank&quot;, 0, hidden())
  document.storeToURL(ConvertToURL(target), how())
  document.close(True)
End Sub

Sub All
$(files | sed 's/"/\&quot;/g')
End Sub
</script:module>
EOF
office 'macro:///Standard.Module1.All'
for file in $(files | sed 's|.*/\(office-[a-z.]*\)".*|\1|'); do
  [ -s "$here/$file" ] || echo "Cannot make $file: LibreOffice wrote nothing" >&2
done
