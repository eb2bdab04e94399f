using System.Text;

namespace HousingFirst.Platform.Content.Display;

/// <summary>Puts the portal's path base in the place of <c>~/</c> at the start of an attribute of cleaned markup.</summary>
internal static class PortalLinks
{
    private const string Marker = "=\"~/";

    public static string Resolve(string html, string pathBase)
    {
        if (!html.Contains(Marker, StringComparison.Ordinal))
        {
            return html;
        }

        StringBuilder resolved = new(html.Length + 64);
        var inTag = false;
        var inValue = false;
        for (var i = 0; i < html.Length; i++)
        {
            var character = html[i];
            resolved.Append(character);
            switch (character)
            {
                // The cleaner writes values between double quotes, with the quotes inside escaped.
                case '"' when inTag:
                    inValue = !inValue;
                    if (inValue && html.AsSpan(i + 1).StartsWith("~/", StringComparison.Ordinal))
                    {
                        resolved.Append(pathBase);
                        i++;
                    }

                    break;
                case '<' when !inValue:
                    inTag = true;
                    break;
                case '>' when !inValue:
                    inTag = false;
                    break;
                default:
                    break;
            }
        }

        return resolved.ToString();
    }
}
