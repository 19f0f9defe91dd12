using System.Linq;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Text;

/// <summary>The local variables of a method that sends a request: no parameter has their names.</summary>
internal static class CallLocals
{
    public static string Url(OperationModel model) => Of("url", model);

    public static string Request(OperationModel model) => Of("request", model);

    public static string Response(OperationModel model) => Of("response", model);

    private static string Of(string name, OperationModel model) => FreeName.Of(name, model.Signature.Select(parameter => parameter.Name));
}
