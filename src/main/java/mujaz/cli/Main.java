package mujaz.cli;

/** Where {@code java -jar mujaz.jar} begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
