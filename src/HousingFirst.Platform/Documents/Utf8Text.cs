namespace HousingFirst.Platform.Documents;

/// <summary>Text that is bound as the UTF-8 bytes it already is. It stands as <c>CAST($n AS TEXT)</c> in statements.</summary>
internal sealed record Utf8Text(byte[] Bytes);
