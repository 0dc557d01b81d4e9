@echo off
rem Starts Mujaz. On Java 19 and newer the JVM keeps a class-data archive in %LOCALAPPDATA%\mujaz by itself.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%LOCALAPPDATA%\mujaz" mkdir "%LOCALAPPDATA%\mujaz" 2>nul
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions ^
  -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\mujaz\mujaz.jsa" ^
  %MUJAZ_JAVA_OPTS% -cp "%~dp0..\lib\mujaz.jar" mujaz.cli.Main %*
