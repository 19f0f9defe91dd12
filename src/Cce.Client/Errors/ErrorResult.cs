using Cce.Client.ClientRuntime.NewtonsoftJson;

namespace Cce.Client.Errors;

/// <summary>The body of an error as the document describes it.</summary>
internal static class ErrorResult
{
    /// <summary>Reads a body; an empty one if it is not what the document describes.</summary>
    public static CceError Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new CceError();
        }

        try
        {
            return CceJson.Read(text!, CceErrorJsonConverter.Instance) ?? new CceError();
        }
        catch (Exception exception) when (JsonBody.IsUnreadable(exception))
        {
            // What the body says in another form is in ErrorCode and ErrorMessage; the body itself in Response.
            return new CceError();
        }
    }
}
