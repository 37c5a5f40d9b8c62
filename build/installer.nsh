; What the Windows installer does besides: asks at removal whether the app's own data goes too.
; Engagement documents lie where the user saved them and are never touched.

!macro customUnInstall
  ${ifNot} ${isUpdated}
    ; LCIDs of the installer's languages: 1030 Danish, 1044 Norwegian (bokmål); English otherwise.
    ${if} $LANGUAGE == 1030
      StrCpy $R8 "Skal Samspils egne data på denne computer også slettes (sikkerhedskopier, indstillinger, benchmarks og arbejde, der ikke er gemt)?$\r$\n$\r$\nDine dokumenter (.samspil) bliver, hvor de er."
    ${elseif} $LANGUAGE == 1044
      StrCpy $R8 "Skal Samspils egne data på denne datamaskinen også slettes (sikkerhetskopier, innstillinger, referanser og arbeid som ikke er lagret)?$\r$\n$\r$\nDokumentene dine (.samspil) blir der de er."
    ${else}
      StrCpy $R8 "Delete Samspil's own data on this computer too (backups, settings, benchmarks and work that was not saved)?$\r$\n$\r$\nYour documents (.samspil) stay where they are."
    ${endif}
    ; A silent removal keeps the data, unless it is told otherwise with --delete-app-data.
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$R8" /SD IDNO IDNO samspil_keep_data
      RMDir /r "$APPDATA\${APP_FILENAME}"
      !ifdef APP_PRODUCT_FILENAME
        RMDir /r "$APPDATA\${APP_PRODUCT_FILENAME}"
      !endif
    samspil_keep_data:
  ${endif}
!macroend
