using System.Reflection;

namespace HousingFirst.Manuals.Shipping;

/// <summary>Takes a text out of an assembly.</summary>
public static class EmbeddedText
{
    /// <summary>The text, or null when the assembly has none of that name.</summary>
    // Line ends and byte order marks are the editor's, not the author's: without them the hash is the same on every machine.
    public static string? Find(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A text that the assembly is known to have.</summary>
    public static string Of(Assembly assembly, string name) =>
        Find(assembly, name) ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no {name}.");
}
