using System.Buffers.Binary;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents;

/// <summary>What the store knows of a class of documents.</summary>
internal sealed class DocumentType
{
    private readonly JsonTypeInfo _json;

    private DocumentType(Type type, DocumentAttribute attribute)
    {
        Name = attribute.Type;
        Raises = attribute.Raises;
        SingleId = attribute.IsSingle ? IdFor(Name) : null;
        _json = DocumentJson.Options.GetTypeInfo(type);
    }

    /// <summary>The stored name.</summary>
    public string Name { get; }

    public DocumentChange Raises { get; }

    /// <summary>
    /// The fixed id of a type of which a portal has one document, else null. Such ids are negative, so they never meet the counted
    /// ones, and two first writers collide on the primary key instead of leaving two documents.
    /// </summary>
    public long? SingleId { get; }

    public static DocumentType For(Type type)
    {
        var attribute = type.GetCustomAttribute<DocumentAttribute>(inherit: false)
            ?? throw new InvalidOperationException($"{type.FullName} is not marked [Document], so it cannot be stored.");
        return new(type, attribute);
    }

    public byte[] Write(object document) => JsonSerializer.SerializeToUtf8Bytes(document, _json);

    public object Read(long id, ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, _json) ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw Unreadable(id, exception.Path);
        }
    }

    // The path says where; the cause's own words could carry what stands there.
    private InvalidDataException Unreadable(long id, string? path) =>
        new($"Document {Name} {id} cannot be read at {path ?? "its start"}.");

    private static long IdFor(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return BinaryPrimitives.ReadInt64BigEndian(hash) | long.MinValue;
    }
}
