using System.Reflection;

namespace HousingFirst.Manuals.Shipping;

/// <summary>Takes a file as it is out of an assembly.</summary>
internal static class EmbeddedBytes
{
    public static byte[] Of(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
