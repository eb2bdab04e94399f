using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace HousingFirst.Platform.Api;

/// <summary>
/// What stands at types in the code, out of the files that the compiler writes beside the libraries. The framework's own reading of them happens
/// when a project is compiled, and would miss a module that is added later. Where there is no file there are no words.
/// </summary>
internal sealed class XmlSummaries
{
    private readonly ConcurrentDictionary<Type, ImmutableDictionary<string, string>> _known = new();

    /// <summary>The summaries of a type's properties by their names; its own under the empty name.</summary>
    public ImmutableDictionary<string, string> Of(Type type) => _known.GetOrAdd(type, Read);

    private static ImmutableDictionary<string, string> Read(Type type)
    {
        var file = Path.ChangeExtension(type.Assembly.Location, ".xml");
        if (type.FullName is not { } name || !File.Exists(file))
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var (own, properties) = ($"T:{name}", $"P:{name}.");
        var words = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        using var reader = XmlReader.Create(file);
        while (reader.ReadToFollowing("member"))
        {
            if (reader.GetAttribute("name") is not { } member || (member != own && !member.StartsWith(properties, StringComparison.Ordinal)))
            {
                continue;
            }

            using var inner = reader.ReadSubtree();
            if (XElement.Load(inner).Element("summary") is { } summary)
            {
                words[member == own ? "" : member[properties.Length..]] = Plain(summary);
            }
        }

        return words.ToImmutable();
    }

    // <see cref="T:HousingFirst.Name"/> says Name; lines of the code are one line here.
    private static string Plain(XElement summary)
    {
        var text = string.Concat(summary.DescendantNodes().Select(node => node switch
        {
            XText words => words.Value,
            XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('.', ':')[^1] ?? see.Attribute("langword")?.Value,
            _ => "",
        }));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
