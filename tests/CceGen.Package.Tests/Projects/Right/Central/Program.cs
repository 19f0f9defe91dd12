using System;
using System.Net.Http;

using var http = new HttpClient();
Console.WriteLine(new Central.Pets.PetsClient(http).BaseUrl);
Console.WriteLine(new Central.Toys.Client(http).BaseUrl);
