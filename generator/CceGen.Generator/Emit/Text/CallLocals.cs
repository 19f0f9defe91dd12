using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Text;

/// <summary>The local variables of a method that sends a request: no parameter has their names.</summary>
internal static class CallLocals
{
    public static string Url(OperationModel model) => Of("url", model);

    public static string Request(OperationModel model) => Of("request", model);

    public static string Response(OperationModel model) => Of("response", model);

    /// <summary>The HTTP client, which is a field where it is not that of the call alone.</summary>
    public static string HttpClient(OperationModel model) => model.CreatesHttpClient ? Of("httpClient", model) : "_httpClient";

    /// <summary>What disposes the HTTP client of the call unless the response does.</summary>
    public static string Lease(OperationModel model) => Of("lease", model);

    /// <summary>The name, with underscores at its end until no parameter of the method has it.</summary>
    public static string Of(string name, OperationModel model)
    {
        while (model.HasParameter(name))
        {
            name += "_";
        }

        return name;
    }
}
