namespace HousingFirst.Web.CommandLine;

/// <summary>Passwords come by standard input, so that they stand in no list of processes and in no shell's history.</summary>
internal static class PasswordInput
{
    /// <summary>The first line of what is piped in, or what is typed and not shown.</summary>
    public static async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (Console.IsInputRedirected)
        {
            return await Console.In.ReadLineAsync(cancellationToken);
        }

        Console.Error.Write("Password: ");
        return ReadHidden();
    }

    private static string ReadHidden()
    {
        var password = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace && password.Length > 0)
            {
                password.Length--;
            }
            else if (!char.IsControl(key.KeyChar))
            {
                password.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return password.ToString();
    }
}
