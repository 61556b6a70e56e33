@echo off
rem Starts Rapporteur on Windows; on first use the Maven wrapper builds the archive.
rem JAVA_HOME: the Java to use, else the one on the path; 17 or newer. RAPPORTEUR_OPTS: more options for Java.
setlocal
set "home=%~dp0"
set "jar=%home%rapporteur-app\target\rapporteur.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo rapporteur: Java was not found. Install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
if not exist "%jar%" (
  echo rapporteur: building the archive; this takes a minute or two the first time ... 1>&2
  pushd "%home%"
  call mvnw.cmd -q -P !quality -Dmaven.test.skip=true -pl rapporteur-app -am package 1>&2
  if errorlevel 1 (
    popd
    echo rapporteur: the build failed, see above. 1>&2
    exit /b 2
  )
  popd
)
"%java%" -XX:+UseSerialGC %RAPPORTEUR_OPTS% -jar "%jar%" %*
